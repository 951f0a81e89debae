namespace DigestBot.Commands.Buttons;

/// <summary>What a button on a digest does.</summary>
public enum ButtonAction
{
    /// <summary>Tells one story in full.</summary>
    Story,

    /// <summary>Tells the digest at another length.</summary>
    Digest,

    /// <summary>Who said what.</summary>
    Quotes,

    /// <summary>The calendar.</summary>
    Dates,

    /// <summary>The articles behind the stories.</summary>
    Sources,

    /// <summary>Brings the digest here every day.</summary>
    Subscribe,
}
