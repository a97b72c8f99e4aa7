import org.jspecify.annotations.NullMarked;

/// H20 Timeline: a JSON event file goes in; an interactive timeline and pictures come out.
@NullMarked
module h20timeline {
    requires static org.jspecify;
    requires atlantafx.base;
    requires com.github.albfernandez.juniversalchardet;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.commons.compress;
    requires org.apache.pdfbox;
    requires org.apache.poi.ooxml;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.material2;
    requires tools.jackson.core;

    uses org.kordamp.ikonli.IkonHandler;

    exports h20timeline.app to
            javafx.graphics;

    opens h20timeline.cli to
            info.picocli;
}
