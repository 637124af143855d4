package dev.ringwall.exchange.__package__;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;

/** Whatever the bytes, the reader comes back with a value or with issues. */
class __Name__Fuzz {

    @FuzzTest
    void neverThrows(byte[] bytes) {
        __Name__Reader.read(new SourceFile("some.__name__", bytes), Limits.DEFAULT);
    }
}
