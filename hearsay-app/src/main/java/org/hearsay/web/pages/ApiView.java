package org.hearsay.web.pages;

import java.util.List;
import org.hearsay.web.api.OpenApi.Operation;

/// What the API answers.
public record ApiView(List<Operation> operations) {
    public ApiView {
        operations = List.copyOf(operations);
    }
}
