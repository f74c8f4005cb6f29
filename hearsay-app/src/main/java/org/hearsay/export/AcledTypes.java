package org.hearsay.export;

import org.hearsay.model.IncidentType;

/// How ACLED's codebook files an incident.
///
/// @param disorder `disorder_type`
/// @param event `event_type`
/// @param subEvent `sub_event_type`
record AcledTypes(String disorder, String event, String subEvent) {
    private static final String REMOTE = "Explosions/Remote violence";
    private static final String CIVILIANS = "Violence against civilians";
    private static final String STRATEGIC = "Strategic developments";
    private static final String POLITICAL = "Political violence";

    static AcledTypes of(IncidentType type) {
        return switch (type) {
            case SHELLING -> political(REMOTE, "Shelling/artillery/missile attack");
            case AIR_DRONE_STRIKE -> political(REMOTE, "Air/drone strike");
            case IED, EXPLOSION -> political(REMOTE, "Remote explosive/landmine/IED");
            case SUICIDE_BOMB -> political(REMOTE, "Suicide bomb");
            case GRENADE -> political(REMOTE, "Grenade");
            case ARMED_CLASH -> political("Battles", "Armed clash");
            case ATTACK -> political(CIVILIANS, "Attack");
            case ABDUCTION -> political(CIVILIANS, "Abduction/forced disappearance");
            case PROPERTY_DESTRUCTION -> new AcledTypes(STRATEGIC, STRATEGIC, "Looting/property destruction");
            case DISRUPTED -> new AcledTypes(STRATEGIC, STRATEGIC, "Disrupted weapons use");
        };
    }

    private static AcledTypes political(String event, String subEvent) {
        return new AcledTypes(POLITICAL, event, subEvent);
    }
}
