namespace DigestBot.Text;

/// <summary>One end of a range of time.</summary>
/// <param name="Span">Where the end stands.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value.</param>
public sealed record TimePart(TextSpan Span, TimeType Type, string Value);
