/// What the program's start is measured against: a window of the toolkit with nothing of ours.
module bare {
    requires javafx.controls;

    exports bare to
            javafx.graphics;
}
