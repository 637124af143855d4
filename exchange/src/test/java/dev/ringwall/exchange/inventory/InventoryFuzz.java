package dev.ringwall.exchange.inventory;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.AnyBytes;

/** Whatever the bytes, the reader comes back with a value or with issues. */
class InventoryFuzz {

    @FuzzTest
    void inventory(byte[] bytes) {
        AnyBytes.areReadBy(new InventoryFormat(), bytes);
    }
}
