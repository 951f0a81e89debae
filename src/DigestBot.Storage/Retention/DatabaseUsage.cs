namespace DigestBot.Storage.Retention;

/// <summary>What a database takes now.</summary>
/// <param name="Bytes">What is in use; free space that the next articles take does not count.</param>
/// <param name="Articles">How many articles that is.</param>
internal sealed record DatabaseUsage(long Bytes, long Articles);
