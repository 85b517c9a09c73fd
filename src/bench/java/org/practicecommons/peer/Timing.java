package org.practicecommons.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * The least of several rounds, after one to warm up: what the work takes when nobody else uses the machine.
 *
 * @param wallMs time of day, in milliseconds
 * @param cpuMs processor time, in milliseconds
 */
record Timing(double wallMs, double cpuMs) {
    private static final double NANOS = 1e6;

    /** Work that may read files. */
    interface Task {
        void run() throws IOException;
    }

    /** Processor time of the calling thread. */
    static Timing ofThread(int rounds, Task task) throws IOException {
        return of(rounds, task, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** Processor time of all threads, compiler and collector included. */
    static Timing ofProcess(int rounds, Task task) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return of(rounds, task, system::getProcessCpuTime);
    }

    private static Timing of(int rounds, Task task, LongSupplier processor) throws IOException {
        if (rounds > 1) {
            task.run();
        }
        double wall = Double.POSITIVE_INFINITY;
        double cpu = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            long startWall = System.nanoTime();
            long startCpu = processor.getAsLong();
            task.run();
            cpu = Math.min(cpu, (processor.getAsLong() - startCpu) / NANOS);
            wall = Math.min(wall, (System.nanoTime() - startWall) / NANOS);
        }
        return new Timing(wall, cpu);
    }

    double wall(Timing other) {
        return wallMs / other.wallMs;
    }

    double cpu(Timing other) {
        return cpuMs / other.cpuMs;
    }
}
