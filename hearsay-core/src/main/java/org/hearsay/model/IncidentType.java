package org.hearsay.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What happened, after the sub-event types of the ACLED codebook.
public enum IncidentType {
    SHELLING(Group.EXPLOSIVE),
    AIR_DRONE_STRIKE(Group.EXPLOSIVE),
    IED(Group.EXPLOSIVE),
    EXPLOSION(Group.EXPLOSIVE),
    SUICIDE_BOMB(Group.SUICIDE_BOMB),
    GRENADE(Group.GRENADE),
    ARMED_CLASH(Group.ARMED),
    ATTACK(Group.ARMED),
    ABDUCTION(Group.ABDUCTION),
    PROPERTY_DESTRUCTION(Group.PROPERTY_DESTRUCTION),
    DISRUPTED(Group.DISRUPTED);

    /// Types that two reports may confuse for one event: what one calls a blast another knows was a car bomb.
    public enum Group {
        EXPLOSIVE,
        SUICIDE_BOMB,
        GRENADE,
        ARMED,
        ABDUCTION,
        PROPERTY_DESTRUCTION,
        DISRUPTED
    }

    private final Group group;

    IncidentType(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /// The name in records and lexicons: `air_drone_strike`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type of that code, if there is one.
    public static Optional<IncidentType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
