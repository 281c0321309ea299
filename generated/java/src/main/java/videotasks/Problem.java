// Copied from generator/templates/java/src/main/java/videotasks/Problem.java: edit that file, then run `make generate`.
package videotasks;

/**
 * One broken rule.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value in the body, such as <code>/subjects/0/images</code>; empty for the
 *     whole body
 * @param rule the keyword that is broken: <code>type</code>, <code>required</code>, <code>enum</code>,
 *     <code>maxLength</code>, ...; <code>json</code> of a text that is no JSON
 * @param value the wrong value, as {@link Json} has values; null where it is missing, and the name of a member that the
 *     documentation does not have
 * @param message what is wrong and what was expected, in words
 * @param nearest the nearest value or name that is allowed; null where there is none to offer
 * @param source address of the documentation page that states the rule
 */
public record Problem(String pointer, String rule, Object value, String message, Object nearest, String source) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the body" : pointer) + ": " + message;
    }
}
