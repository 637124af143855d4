package dev.ringwall.exchange.walkdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.AnyBytes;

/** Whatever the bytes, the reader comes back with a value or with issues. */
class WalkDownFuzz {

    @FuzzTest
    void neverThrows(byte[] bytes) {
        AnyBytes.areReadBy(new WalkDownFormat(), bytes);
    }
}
