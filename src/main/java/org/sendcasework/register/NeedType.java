package org.sendcasework.register;

/** The need types of the Department's common basic data set. */
public enum NeedType {
    SPLD("specific learning difficulty"),
    MLD("moderate learning difficulty"),
    SLD("severe learning difficulty"),
    PMLD("profound and multiple learning difficulty"),
    SEMH("social, emotional and mental health"),
    SLCN("speech, language and communication"),
    ASD("autistic spectrum disorder"),
    HI("hearing impairment"),
    VI("vision impairment"),
    MSI("multi-sensory impairment"),
    PD("physical disability"),
    DS("Down syndrome"),
    OTH("other difficulty or disability"),
    /** Only with SEN support. */
    NSA("SEN support, no specialist assessment of type of need");

    private final String words;

    NeedType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
