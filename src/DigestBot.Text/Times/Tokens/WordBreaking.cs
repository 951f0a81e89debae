namespace DigestBot.Text.Times.Tokens;

/// <summary>How words are found in running text.</summary>
internal enum WordBreaking
{
    /// <summary>Words stand between spaces and marks.</summary>
    Spaces,

    /// <summary>Known words stand at the head of a spaced group, with particles glued behind (Korean).</summary>
    GroupHeads,

    /// <summary>Known words stand anywhere (Japanese).</summary>
    Anywhere,
}
