using DigestBot.Health;

namespace DigestBot.Commands;

/// <summary>The answer where the database does not do what a command needs.</summary>
internal static class StorageProblems
{
    public static CommandReply.Problem Refusal(StorageHealth storage) =>
        new(StorageWording.Refusal(storage.Last!.Problem.Kind), []);
}
