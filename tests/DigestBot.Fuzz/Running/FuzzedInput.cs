using DigestBot.Text;

namespace DigestBot.Fuzz.Running;

/// <summary>One broken input and how it was made.</summary>
internal sealed record FuzzedInput(AnalysisInput Input, string Recipe)
{
    public int Size => Input.Bytes?.Length ?? Input.Text.Length;

    public override string ToString() => $"{Size / 1024.0:0.#} KB as {Input.Kind}: {Recipe}";
}
