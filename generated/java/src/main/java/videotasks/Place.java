// Copied from generator/templates/java/src/main/java/videotasks/Place.java: edit that file, then run `make generate`.
package videotasks;

/** A place in a body; its pointer is made when somebody wants it. */
record Place(Place around, Object step) {
    static final Place ROOT = new Place(null, null);
    private static final int LONGEST_STEP = 200;

    Place to(Object next) {
        return new Place(this, next);
    }

    String pointer() {
        return around == null ? "" : around.pointer() + "/" + step(step);
    }

    /** The place in the body's shape, where each item of an array is <code>items</code>. */
    String shape() {
        return around == null ? "" : around.shape() + "/" + (step instanceof Integer ? "items" : step(step));
    }

    private static String step(Object step) {
        String text = step.toString();
        String cut = text.length() > LONGEST_STEP ? text.substring(0, LONGEST_STEP) + "..." : text;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
