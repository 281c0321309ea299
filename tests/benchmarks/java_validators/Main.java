// Judges bodies again and again: `first FILE SCHEMAS` each one once, `rates FILE SCHEMAS ROUNDS` all of them.
//
// A line of the file is a title, whether the body is right, and its text. It is compiled with one of the judges. Times are
// those of the processor, in milliseconds, of the thread that judges: those of the process come in steps of ten.
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class Main {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Vector(String title, boolean valid, String text) {}

    private Main() {}

    public static void main(String[] words) throws Exception {
        List<Vector> vectors = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(words[1]))) {
            String[] parts = line.split("\t", 3);
            vectors.add(new Vector(parts[0], parts[1].equals("true"), parts[2]));
        }
        Path schemas = Path.of(words[2]);
        double before = spent();
        if (words[0].equals("first")) {
            int wrong = round(new Judge(schemas), vectors);
            double took = spent() - before;
            if (wrong != 0) {
                throw new AssertionError("a wrong verdict");
            }
            System.out.println(took / vectors.size());
            return;
        }
        Judge judge = new Judge(schemas);
        int rounds = Integer.parseInt(words[3]);
        int wrong = 0;
        for (int round = 0; round < rounds; round++) {
            wrong = round(judge, vectors);
        }
        before = spent();
        for (int round = 0; round < rounds; round++) {
            round(judge, vectors);
        }
        System.out.println("[" + (spent() - before) / (rounds * vectors.size()) + ", " + wrong + "]");
    }

    private static int round(Judge judge, List<Vector> vectors) throws Exception {
        int wrong = 0;
        for (Vector vector : vectors) {
            wrong += judge.judge(vector.title(), vector.text()) == vector.valid() ? 0 : 1;
        }
        return wrong;
    }

    private static double spent() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }
}
