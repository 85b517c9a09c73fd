package org.practicecommons.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Times the guard in processor time of one thread; every figure is the least of the rounds. */
public final class GuardBench {
    private static final double NANOS = 1e9;
    private static final int TEXTS = 2_000;
    private static final int CHARACTERS = 200;
    private static final int ROUNDS = 12;
    private static final List<String> HOSTILE = List.of(
            "1 ",
            "@",
            "A",
            "a ",
            "a@",
            "12/03/1954 ",
            "one ",
            "943 476 5919 ",
            "12,",
            "<a",
            "Mr A asthma ",
            "S40 1XX diabetes ");

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private GuardBench() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        List<String> texts = texts();
        double plain = least(() -> texts.forEach(GuardBench::sum), ROUNDS);
        double guarded = least(() -> texts.forEach(GuardBench::check), ROUNDS);
        System.out.printf(
                "%,.0f texts of %d characters a second of processor time; %.0f times a plain loop over them%n",
                TEXTS / guarded, CHARACTERS, guarded / plain);
        System.out.printf(
                "%-20s %6s %6s %6s %6s  ns, then bytes of memory, per character%n",
                "repeated", "1 kB", "10 kB", "100 kB", "1 MB");
        print("practice prose", String.join(" ", texts.subList(0, 50)) + " ");
        HOSTILE.forEach(unit -> print(unit, unit));
        System.out.println(seen + " seen in all");
    }

    private static void print(String name, String unit) {
        StringBuilder memory = new StringBuilder();
        System.out.printf("%-20s", name);
        for (int length = 1_000; length <= 1_000_000; length *= 10) {
            String text = unit.repeat(length / unit.length() + 1).substring(0, length);
            int times = Math.max(1, 200_000 / length);
            double seconds = least(() -> repeat(text, times), 4);
            System.out.printf(" %6.0f", seconds * NANOS / times / length);
            long before = THREAD.getCurrentThreadAllocatedBytes();
            check(text);
            memory.append(" %6d".formatted((THREAD.getCurrentThreadAllocatedBytes() - before) / length));
        }
        System.out.println("  " + memory);
    }

    private static void repeat(String text, int times) {
        for (int i = 0; i < times; i++) {
            check(text);
        }
    }

    private static double least(Runnable work, int rounds) {
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, (THREAD.getCurrentThreadCpuTime() - start) / NANOS);
        }
        return least;
    }

    private static void check(String text) {
        seen += IdentifierGuard.check(text, OwnFacts.none()).findings().size();
    }

    private static void sum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        seen += sum;
    }

    /** Keeps the compiler from leaving the work out. */
    private static long seen;

    /** Sentences about practice work; every fourth text begins with a disguised NHS number. */
    private static List<String> texts() {
        OrdinarySentences sentences = new OrdinarySentences(7);
        Disguises disguises = new Disguises(8);
        List<String> texts = new ArrayList<>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(i % 4 == 0 ? disguises.sentence() : "");
            while (text.length() < CHARACTERS) {
                text.append(sentences.next()).append(' ');
            }
            texts.add(text.substring(0, CHARACTERS));
        }
        return texts;
    }
}
