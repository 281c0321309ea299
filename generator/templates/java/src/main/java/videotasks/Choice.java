package videotasks;

/** A value of a closed list. */
public interface Choice {
    /** What is sent: a text or a whole number. */
    Object value();
}
