namespace DigestBot.Health;

/// <summary>Why the database does not do what it is asked.</summary>
public enum StorageProblemKind
{
    /// <summary>Another program holds it.</summary>
    Locked,

    /// <summary>It can be read and not written.</summary>
    ReadOnly,

    /// <summary>There is no room left on its disk.</summary>
    Full,

    /// <summary>Its server does not answer, or its file cannot be opened.</summary>
    Unreachable,

    /// <summary>What lies there cannot be read as a database.</summary>
    Damaged,
}
