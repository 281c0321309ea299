// Copied from generator/templates/java/src/main/java/videotasks/Body.java: edit that file, then run `make generate`.
package videotasks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body, or an object in one: members in their order, as they are sent. It cannot be changed. */
public abstract class Body {
    private final Map<String, Object> members;

    Body(Map<String, Object> members) {
        this.members = members;
    }

    abstract Origin origin();

    abstract void check(Problems problems);

    final Object member(String name) {
        return members.get(name);
    }

    /** Every broken rule; none if the body is right. */
    public final List<Problem> problems() {
        Problems problems = new Problems(origin());
        check(problems);
        return problems.found();
    }

    /**
     * Throws if a rule is broken.
     *
     * @throws InvalidBodyException with every problem
     */
    public final void requireValid() {
        List<Problem> found = problems();
        if (!found.isEmpty()) {
            throw new InvalidBodyException(found);
        }
    }

    /** The body as JSON, right or not: what was set, in the order in which it was set, and nothing else. */
    public final String toJson() {
        return Json.write(members);
    }

    /** The members as {@link Json} has values; neither the map nor what is in it can be changed. */
    public final Map<String, Object> toMap() {
        return members;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Body) other).members.equals(members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    /** The body as people read it: long texts, such as files, are cut. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + Show.members(members);
    }

    /**
     * Collects the members of a body.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        private final Map<String, Object> members = new LinkedHashMap<>();

        Builder() {}

        /** The body with what is set so far. */
        public abstract Body build();

        final Map<String, Object> members() {
            return Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        final void start(Map<String, Object> others) {
            members.putAll(others);
        }

        /** A member; null leaves it out. */
        final B set(String name, Object value) {
            if (value == null) {
                members.remove(name);
                return self();
            }
            return with(name, value);
        }

        /**
         * Sets a member by its name in JSON, whatever the documentation says of it: for what it does not have yet, and
         * for null.
         *
         * @param name as it is sent
         * @param value null, a text, number, truth value, map, list, array, {@link Choice} or {@link Body}
         * @throws IllegalArgumentException if it is nothing that JSON has
         */
        public final B with(String name, Object value) {
            members.put(name, Json.plain(value));
            return self();
        }

        @SuppressWarnings("unchecked")
        private B self() {
            return (B) this;
        }
    }
}
