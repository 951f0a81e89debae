using DigestBot.Digests;

namespace DigestBot.Commands.Buttons;

/// <summary>What a button of a digest brings.</summary>
public abstract record FollowUp
{
    private FollowUp()
    {
    }

    /// <summary>What a command would answer.</summary>
    public sealed record Reply(CommandReply Answer) : FollowUp;

    /// <summary>One story in full.</summary>
    /// <param name="Digest">The digest that tells it.</param>
    /// <param name="Article">The number of an article behind it.</param>
    public sealed record Story(Digest Digest, long Article) : FollowUp;

    /// <summary>The articles behind every story of the digest.</summary>
    public sealed record Sources(Digest Digest) : FollowUp;
}
