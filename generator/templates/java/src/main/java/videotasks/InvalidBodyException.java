package videotasks;

import java.util.List;
import java.util.stream.Collectors;

/** A body breaks rules. */
public final class InvalidBodyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidBodyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Every broken rule; of an exception that was serialized none, as the message has them all. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
