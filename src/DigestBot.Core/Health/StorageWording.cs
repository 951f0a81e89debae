using System.Diagnostics;

namespace DigestBot.Health;

/// <summary>What readers are told about the database: no file, no server.</summary>
public static class StorageWording
{
    /// <summary>A clause: what is so.</summary>
    public static string Condition(StorageProblemKind kind) => kind switch
    {
        StorageProblemKind.Locked => "the bot's database is held by another program",
        StorageProblemKind.ReadOnly => "the bot's database can be read but not written",
        StorageProblemKind.Full => "the disk of the bot's database is full",
        StorageProblemKind.Unreachable => "the bot's database cannot be reached",
        StorageProblemKind.Damaged => "the bot's database is damaged",
        _ => throw new UnreachableException(),
    };

    /// <summary>A sentence: what whoever runs the bot can do.</summary>
    public static string Remedy(StorageProblemKind kind) => kind switch
    {
        StorageProblemKind.Locked => "Whoever runs the bot should stop the other program.",
        StorageProblemKind.ReadOnly => "Whoever runs the bot should make the file, its folder or the server writable.",
        StorageProblemKind.Full => "Whoever runs the bot should make room on that disk.",
        StorageProblemKind.Unreachable => "Whoever runs the bot should see to its server or disk.",
        StorageProblemKind.Damaged => "Whoever runs the bot should put a copy in its place.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Two sentences for somebody whose command could not be done.</summary>
    public static string Refusal(StorageProblemKind kind) =>
        $"This cannot be done now: {Condition(kind)}. Nothing was changed; try again later. {Remedy(kind)}";
}
