namespace DigestBot.Chaos.Bot;

/// <summary>Tells the verbs of the outbox apart by the commands they send.</summary>
internal static class OutboxVerbs
{
    private static readonly (string Sign, OutboxVerb Verb)[] Signs =
    [
        ("INSERT INTO \"DeliveryAttempts\"", OutboxVerb.Attempt),
        ("INSERT INTO \"Deliveries\"", OutboxVerb.Compose),
        ("INSERT INTO \"Digests\"", OutboxVerb.Compose),
        ("SET \"State\" = 'Sending'", OutboxVerb.Claim),
        ("UPDATE \"DeliveryAttempts\"", OutboxVerb.Settle),
        ("UPDATE \"Deliveries\"", OutboxVerb.Settle),
    ];

    public static OutboxVerb? Of(string command) => Signs
        .Where(sign => command.Contains(sign.Sign, StringComparison.Ordinal))
        .Select(sign => (OutboxVerb?)sign.Verb)
        .FirstOrDefault();
}
