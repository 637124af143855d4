package dev.ringwall.server.access;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Turns passwords into what may be kept (Argon2id), and compares. */
public final class Passwords {

    /** Shorter ones are guessed. */
    public static final int SHORTEST = 12;

    /** Each run takes 19 MB and both cores' time: a flood of sign-ins waits here and not in the memory of the machine. */
    private static final int AT_ONCE = 2;

    private static final Argon2PasswordEncoder ARGON = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    // Compared with when nobody has the name: it takes as long, so that names cannot be found out.
    private static final String NOBODYS = ARGON.encode("nobody's");

    private final Semaphore running = new Semaphore(AT_ONCE, true);

    /** What is kept of a password. */
    public String kept(String password) {
        running.acquireUninterruptibly();
        try {
            return ARGON.encode(password);
        } finally {
            running.release();
        }
    }

    /** Whether a password is the one; an empty {@code kept} is nobody's, and takes as long. */
    public boolean matches(String password, String kept) {
        running.acquireUninterruptibly();
        try {
            boolean same = ARGON.matches(password, kept.isEmpty() ? NOBODYS : kept);
            return same && !kept.isEmpty();
        } finally {
            running.release();
        }
    }
}
