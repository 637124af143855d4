package dev.ringwall.exchange.inventory;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.AnyBytes;

/** Whatever the bytes, a workbook is read or refused. */
class WorkbookFuzz {

    @FuzzTest
    void neverThrows(byte[] bytes) {
        AnyBytes.areReadBy(new InventoryFormat(), bytes);
    }
}
