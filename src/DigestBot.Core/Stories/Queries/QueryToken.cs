namespace DigestBot.Stories.Queries;

/// <summary>One piece of a typed query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, what stands between quotation marks, or the field's name in lower case; as typed otherwise.</param>
/// <param name="At">Where it begins, counted from 0.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int At);
