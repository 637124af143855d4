package dev.ringwall.bench;

/** The least that a program on Java can do: what starting costs before anything is done. */
final class Hello {

    private Hello() {}

    static void main() {
        System.out.println("Hello, world");
    }
}
