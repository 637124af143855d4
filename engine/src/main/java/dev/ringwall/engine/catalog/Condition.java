package dev.ringwall.engine.catalog;

/** What must be there for a row to be asked at all. True, absent or unknown at a plant; never absent by silence. */
public enum Condition {
    HUMAN_USER_INTERFACE,
    UNTRUSTED_NETWORK,
    WIRELESS,
    PASSWORDS_USED,
    PKI_USED,
    PUBLIC_KEY_AUTH_USED,
    SYMMETRIC_KEYS_USED,
    PORTABLE_DEVICES,
    MOBILE_CODE,
    REMOTE_SESSIONS,
    AUTOMATION_PROCESS_OUTPUT,
    CRYPTO_USED,
    PROVIDES_AUTHENTICATION,
    PHYSICAL_TEST_INTERFACE,
    PERFORMS_CHECK_ITSELF,
    ACCESS_INTO_NETWORK,
    ZONE_BOUNDARY,
    /** No row's condition: whether a zone is joined by anything at all, which the rows about its boundary depend on. */
    CONDUIT
}
