package h20timeline.archfixtures.app;

import h20timeline.archfixtures.format.json.FormatJsonFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JsonParser;

/// What `app` must not use or do.
public final class AppFixture {
    private AppFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(FormatJsonFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(JsonParser parser) {}

    /// A static that changes.
    public static final class Counter {
        private static int count;

        /// Differs with every call, whoever calls.
        public static int next() {
            return ++count;
        }
    }

    /// A static that stays the same object and changes all the same.
    public static final class Registry {
        /// Everybody's.
        public static final AtomicInteger USED = new AtomicInteger();
    }

    /// An array can be written to.
    public static final class Steps {
        /// In minutes.
        @SuppressWarnings("MutablePublicArray")
        public static final int[] MINUTES = {1, 5, 15};
    }

    /// A collection that says what it is.
    public static final class Names {
        @SuppressWarnings({"NonApiType", "MutableConstantField"})
        private static final ArrayList<String> NAMES = new ArrayList<>();

        /// Everybody's.
        public static List<String> all() {
            return NAMES;
        }
    }

    /// A collection behind an interface.
    public static final class Cache {
        private static final Map<String, String> HELD = new HashMap<>();

        /// Everybody's.
        public static Map<String, String> held() {
            return HELD;
        }
    }

    /// A name that says nothing.
    public static final class TextUtils {}

    /// Another.
    public static final class TextHelper {}

    /// Another.
    public static final class TextManager {}

    /// Another.
    public static final class TextImpl {}

    /// The simple name of a class elsewhere.
    public record Twin(String text) {}
}
