namespace DigestBot.Discord;

/// <summary>What became of telling Discord the commands.</summary>
public abstract record RegistrationResult
{
    private RegistrationResult()
    {
    }

    /// <summary>Discord had just these.</summary>
    public sealed record Unchanged(int Count) : RegistrationResult;

    public sealed record Replaced(int Count) : RegistrationResult;

    /// <param name="Reason">One sentence for a person.</param>
    /// <param name="IsFinal">Whether the same would come of trying again.</param>
    public sealed record Failed(string Reason, bool IsFinal) : RegistrationResult;
}
