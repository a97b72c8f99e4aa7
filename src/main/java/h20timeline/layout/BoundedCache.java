package h20timeline.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Values by what they depend on. When there are too many it starts afresh: moving and zooming come
/// by the same ones again and again. Safe from any thread; making a value twice does no harm.
final class BoundedCache<K, V> {
    private final int most;
    private final Map<K, V> held = new ConcurrentHashMap<>();

    BoundedCache(int most) {
        this.most = most;
    }

    /// The value of a key, made where it is not held. Making it may ask this cache for others.
    V of(K key, Function<K, V> make) {
        V known = held.get(key);
        if (known == null) {
            known = make.apply(key);
            if (held.size() >= most) {
                held.clear();
            }
            held.put(key, known);
        }
        return known;
    }
}
