package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where something is known from. `url`, where there is one, is http or https.
public record Source(
        String id,
        Text title,
        Text publisher,
        @Nullable EdtfDate date,
        @Nullable URI url,
        Text note) {}
