package h20timeline.story;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A file in which much is contested: acts, statements, and claims inside them.
public final class Disputes {
    private static final String FILE =
            """
            {"format": 1, "title": {"en": "A dispute", "zh": "争议"}, "asOf": "2026-01-31",
             "tracks": [{"id": "t", "name": {"en": "Track", "zh": "轨道"}}],
             "sources": [
              {"id": "copy", "title": "A copy", "publisher": "Agency", "via": "Portal"},
              {"id": "court", "title": "The order", "publisher": "The office",
               "date": "2026-01-02"},
              {"id": "page", "title": "A page"}],
             "actors": [{"id": "acme", "name": {"en": "Acme", "zh": "甲公司"}}],
             "events": [
              {"id": "order", "date": "2026-01-02", "track": "t", "importance": "backbone",
               "kind": "official-act", "status": "confirmed",
               "headline": {"en": "The office issues an order", "zh": "主管部门发布命令"},
               "sources": ["page", "copy", "court"]},
              {"id": "secret", "date": "2026-01-05", "track": "t", "importance": "backbone",
               "kind": "official-act", "status": "disputed",
               "headline": {"en": "A second order is said to exist", "zh": "据称另有一道命令"}},
              {"id": "words", "date": "2026-01-06", "track": "t", "importance": "backbone",
               "kind": "company-statement", "status": "confirmed",
               "headline": {"en": "Acme speaks about the order", "zh": "甲公司谈及命令"},
               "actors": ["acme"],
               "claims": [
                {"text": {"en": "The parts are safe.", "zh": "零件是安全的。"}, "by": "acme",
                 "status": "denied",
                 "answer": {"en": "The office: not so.", "zh": "主管部门：并非如此。"}},
                {"text": {"en": "No part came back.", "zh": "没有零件被退回。"}, "by": "acme",
                 "status": "disputed"},
                {"text": {"en": "Nobody signed this.", "zh": "这一说法没有署名。"},
                 "status": "hypothesis"}]},
              {"id": "report", "date": "2026-01-08", "track": "t", "importance": "context",
               "kind": "media-report", "status": "denied",
               "headline": {"en": "Paper: the parts were banned", "zh": "报道：零件已被禁用"}}]}
            """;

    private Disputes() {}

    /// The file, read.
    public static Timeline timeline() {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        LoadReport report =
                new TimelineReader()
                        .read(
                                "disputes.json",
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                ReadMonitor.NONE);
        if (!report.problems().equals(List.of())) {
            throw new AssertionError(report.problems().toString());
        }
        return Objects.requireNonNull(report.timeline());
    }
}
