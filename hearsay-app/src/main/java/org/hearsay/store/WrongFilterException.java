package org.hearsay.store;

/// A word of a filter that cannot be understood; the message says which, and what would be.
public final class WrongFilterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongFilterException(String message) {
        super(message);
    }

    WrongFilterException(String message, Throwable cause) {
        super(message, cause);
    }
}
