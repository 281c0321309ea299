// Copied from generator/templates/java/src/main/java/videotasks/Choice.java: edit that file, then run `make generate`.
package videotasks;

/** A value of a closed list. */
public interface Choice {
    /** What is sent: a text or a whole number. */
    Object value();
}
