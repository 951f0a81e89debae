namespace DigestBot.Sources;

/// <summary>Why an address is asked for; robots are told apart from persons by it.</summary>
public enum FetchPurpose
{
    /// <summary>A person named the address.</summary>
    Asked,

    /// <summary>A feed, which is published to be polled.</summary>
    Feed,

    /// <summary>The page of an article the bot found by itself: <c>robots.txt</c> decides.</summary>
    ArticlePage,
}
