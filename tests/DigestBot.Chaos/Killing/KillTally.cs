namespace DigestBot.Chaos.Killing;

/// <summary>What was counted.</summary>
internal sealed record KillTally
{
    public int Kills { get; init; }

    /// <summary>Of them, while a request was accepted and not answered.</summary>
    public int Unanswered { get; init; }

    /// <summary>Of them, at a named point.</summary>
    public int AtPoints { get; init; }

    /// <summary>After so many the bot stayed away longer than Discord remembers a nonce.</summary>
    public int OutlastedNonces { get; init; }

    /// <summary>What was due: one for each subscription and occasion that had news.</summary>
    public int Deliveries { get; init; }

    public int Lost { get; init; }

    public int Doubled { get; init; }

    /// <summary>Of which nobody can tell.</summary>
    public int Uncertain { get; init; }

    /// <summary>Of which nobody can tell, although the channels can be read.</summary>
    public int Undecided { get; init; }

    /// <summary>What the platforms would have refused or punished.</summary>
    public int Violations { get; init; }

    public bool IsGood => Lost == 0 && Doubled == 0 && Undecided == 0;

    public static KillTally operator +(KillTally one, KillTally other) => new()
    {
        Kills = one.Kills + other.Kills,
        Unanswered = one.Unanswered + other.Unanswered,
        AtPoints = one.AtPoints + other.AtPoints,
        OutlastedNonces = one.OutlastedNonces + other.OutlastedNonces,
        Deliveries = one.Deliveries + other.Deliveries,
        Lost = one.Lost + other.Lost,
        Doubled = one.Doubled + other.Doubled,
        Uncertain = one.Uncertain + other.Uncertain,
        Undecided = one.Undecided + other.Undecided,
        Violations = one.Violations + other.Violations,
    };

    public override string ToString() => $"{Kills} kills, {Deliveries} deliveries, {Lost} lost, {Doubled} doubled, {Uncertain} uncertain";
}
