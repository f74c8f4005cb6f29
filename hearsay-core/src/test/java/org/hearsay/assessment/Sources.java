package org.hearsay.assessment;

import org.hearsay.model.Speaker;

/// Speakers of the tests.
final class Sources {
    static final Speaker POST = new Speaker("Morning Post", Speaker.Kind.OUTLET);
    static final Speaker GAZETTE = new Speaker("Gazette", Speaker.Kind.OUTLET);
    static final Speaker WIRE = new Speaker("North Wire", Speaker.Kind.AGENCY);
    static final Speaker ARMY = new Speaker("the army", Speaker.Kind.MILITARY);
    static final Speaker POLICE = new Speaker("police", Speaker.Kind.GOVERNMENT);
    static final Speaker REBELS = new Speaker("River Front", Speaker.Kind.ARMED_GROUP);
    static final Speaker OTHER_REBELS = new Speaker("Hill Brigade", Speaker.Kind.ARMED_GROUP);
    static final Speaker WITNESSES = new Speaker("witnesses", Speaker.Kind.ANONYMOUS);

    private Sources() {}
}
