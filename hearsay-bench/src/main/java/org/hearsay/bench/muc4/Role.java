package org.hearsay.bench.muc4;

/// The roles that MUC-4 documents are compared on.
enum Role {
    PERP_IND("PerpInd"),
    PERP_ORG("PerpOrg"),
    TARGET("Target"),
    VICTIM("Victim"),
    WEAPON("Weapon");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// Its name in the data set.
    String code() {
        return code;
    }
}
