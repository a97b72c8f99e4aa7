package h20timeline.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which people say in a table how sure, how important or of what kind something is,
/// as the keys of our event file. Empty for a word that is none of these.
public final class EventWords {
    private record Meaning(String key, Set<String> all) {
        Meaning(String key, String words) {
            this(key, Set.of(words.split("\\|", -1)));
        }

        boolean has(String word) {
            return key.equals(word) || all.contains(word);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

    private static final List<Meaning> STATUSES =
            List.of(
                    new Meaning(
                            "confirmed",
                            "confirmed|verified|true|certain|official|fact|established|proven|yes|证实|已证实|确认|已确认|属实|核实|已核实|官方|事实"),
                    new Meaning(
                            "reported",
                            "reported|alleged|claimed|unverified|unconfirmed|according to"
                                    + " media|reportedly|media"
                                    + " report|据报道|报道|据称|据传|据媒体报道|未经证实|未证实|未核实|媒体报道"),
                    new Meaning(
                            "estimated",
                            "estimated|estimate|approx|approximate|projected|估计|估算|预计|预估|推算"),
                    new Meaning(
                            "disputed",
                            "disputed|contested|controversial|contradicted|unclear|doubtful|争议|有争议|存在争议|存疑|有出入|待核实"),
                    new Meaning(
                            "denied",
                            "denied|false|refuted|debunked|rejected|retracted|no|否认|已否认|辟谣|已辟谣|不实|虚假"),
                    new Meaning(
                            "hypothesis",
                            "hypothesis|rumour|rumor|rumoured|rumored|speculation|speculative|guess|theory|possible|传闻|谣传|猜测|推测|假设|假说|揣测"));
    private static final List<Meaning> IMPORTANCES =
            List.of(
                    new Meaning(
                            "backbone",
                            "main|high|key|major|important|top|critical|1|a|主要|重要|关键|高|核心|重大|骨干"),
                    new Meaning("context", "medium|normal|middle|background|2|b|一般|中|普通|背景"),
                    new Meaning("detail", "low|minor|small|3|c|次要|低|细节|小"));
    private static final List<Meaning> KINDS =
            List.of(
                    new Meaning(
                            "official-act",
                            "official|official"
                                    + " act|government|law|regulation|court|官方行为|官方|政府|法规|政策|司法"),
                    new Meaning(
                            "company-statement",
                            "company|company statement|press"
                                    + " release|statement|filing|公司|公司声明|企业|声明|公告"),
                    new Meaning(
                            "media-report",
                            "media|media report|news|report|press|article|媒体|媒体报道|新闻|报道"),
                    new Meaning(
                            "analyst-estimate",
                            "analyst|analyst estimate|estimate|forecast|分析师|分析师估计|预测|研报"),
                    new Meaning(
                            "market-data", "market|market data|price|stock|data|市场|市场数据|行情|股价|数据"),
                    new Meaning("commentary", "comment|commentary|opinion|analysis|评论|观点|分析"),
                    new Meaning("hypothesis", "hypothesis|rumour|rumor|speculation|假设|推测|传闻"));

    private EventWords() {}

    /// The key of the status that a word is known for; empty for none.
    public static String status(String word) {
        return find(STATUSES, word);
    }

    /// The word as it counts: case and punctuation make no difference.
    public static String plain(String word) {
        String low = word.strip().toLowerCase(Locale.ROOT);
        String plain = BETWEEN.matcher(low).replaceAll(" ").strip();
        return plain.isEmpty() ? low : plain;
    }

    static String importance(String word) {
        return find(IMPORTANCES, word);
    }

    static String kind(String word) {
        return find(KINDS, word);
    }

    private static String find(List<Meaning> meanings, String word) {
        String low = word.strip().toLowerCase(Locale.ROOT);
        String plain = plain(word);
        for (Meaning meaning : meanings) {
            if (meaning.has(plain) || meaning.has(low)) {
                return meaning.key();
            }
        }
        return "";
    }
}
