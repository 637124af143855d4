package dev.ringwall.server.http.view;

import java.util.List;

/** What signs in once each in place of a code, for who has the device no longer. Told this once. */
public record RecoveryCodes(List<String> codes) {}
