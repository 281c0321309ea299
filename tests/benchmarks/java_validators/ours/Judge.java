// The package: it reads no schema.
import java.nio.file.Path;
import videotasks.Validation;

final class Judge {
    Judge(Path schemas) {}

    boolean judge(String title, String text) {
        return Validation.of(title).problems(text).isEmpty();
    }
}
