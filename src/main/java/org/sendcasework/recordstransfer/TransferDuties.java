package org.sendcasework.recordstransfer;

import java.util.List;

/** The duties of a transfer of records, by their ids in the law catalogue. */
public final class TransferDuties {
    /** Common transfer file and educational record to the new school: a maintained school's. */
    public static final String RECORD = "ctf";
    /** The same of a pupil who was here under four weeks: what was received is passed on. */
    public static final String SHORT_STAY = "ctf-short-stay";
    /** The same on the new school's own request. */
    public static final String REQUEST = "ctf-request";
    /** The child protection file, of a pupil who moves during the year. */
    public static final String SAFEGUARDING = "cp-file";
    /** The child protection file, of a pupil who starts with a term. */
    public static final String SAFEGUARDING_NEW_TERM = "cp-file-new-term";
    /** To agree with parents and pupil what is shared. */
    public static final String SHARING = "transition-information";

    /** Any of those may bind the sending of the record; the earliest counts. */
    public static final List<String> OF_THE_RECORD = List.of(RECORD, SHORT_STAY, REQUEST);
    /** Of these a case has one at most. */
    public static final List<String> OF_SAFEGUARDING = List.of(SAFEGUARDING, SAFEGUARDING_NEW_TERM);

    /** The ground in the catalogue for a new school that cannot be found out. */
    static final String NEW_SCHOOL_UNKNOWN = "new-school-unknown";

    private TransferDuties() {}
}
