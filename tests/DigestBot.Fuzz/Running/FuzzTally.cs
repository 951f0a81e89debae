namespace DigestBot.Fuzz.Running;

/// <summary>What came of a run.</summary>
internal readonly record struct FuzzTally(int Inputs, int Crashes, int Hangs)
{
    public bool IsGood => Crashes == 0 && Hangs == 0;

    public static FuzzTally operator +(FuzzTally left, FuzzTally right) => new(left.Inputs + right.Inputs, left.Crashes + right.Crashes, left.Hangs + right.Hangs);

    public override string ToString() => $"{Inputs} inputs, {Crashes} crashes, {Hangs} hangs";
}
