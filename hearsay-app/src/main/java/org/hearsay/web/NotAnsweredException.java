package org.hearsay.web;

/// What was asked has no answer; the message, one line, says why.
public final class NotAnsweredException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int WRONG = 400;
    private static final int MISSING = 404;

    private final int status;

    private NotAnsweredException(int status, String message) {
        super(message);
        this.status = status;
    }

    /// The question cannot be understood.
    public static NotAnsweredException wrong(String message) {
        return new NotAnsweredException(WRONG, message);
    }

    /// There is no such thing.
    public static NotAnsweredException missing(String message) {
        return new NotAnsweredException(MISSING, message);
    }

    int status() {
        return status;
    }
}
