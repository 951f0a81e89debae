namespace DigestBot.Digests;

/// <summary>Why a source gives nothing, as far as readers tell it apart.</summary>
public enum SourceTroubleKind
{
    /// <summary>Something that has no words of its own.</summary>
    Other,
    AsksForLogIn,
    AsksForPayment,
    RefusesBots,
    NothingThere,
    TakenAway,
    AskedTooOften,
    Withheld,
    ServerInTrouble,
    NotGiven,
    TimedOut,
    Unreachable,
    NoSuchHost,
    BadCertificate,
    BadRedirect,
    NotPublic,
    TooLarge,
    ClosedByRobots,
    TestForHumans,
    AsksForConsent,
    NotAFeed,
}
