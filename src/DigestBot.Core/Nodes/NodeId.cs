namespace DigestBot.Nodes;

/// <summary>One run of the program, among those at the same database. No other run ever has it.</summary>
public readonly record struct NodeId(string Value)
{
    public override string ToString() => Value;
}
