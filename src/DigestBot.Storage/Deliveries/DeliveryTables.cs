using DigestBot.Deliveries;
using DigestBot.Storage.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Deliveries;

internal sealed class DeliveryTables : IEntityTypeConfiguration<DeliveryRow>, IEntityTypeConfiguration<DeliveryAttemptRow>, IEntityTypeConfiguration<DigestRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("Deliveries");
        builder.HasIndex(row => new { row.SubscriptionId, row.Occasion }).IsUnique();
        builder.HasIndex(row => new { row.SubscriptionId, row.EnqueuedAt });
        builder.HasIndex(row => new { row.Platform, row.DueAt });
        builder.HasIndex(row => new { row.Platform, row.Workspace, row.Channel, row.DueAt });
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.LedgerBefore).HasMaxLength(LedgerRow.IdLength);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.HasIndex(row => row.EndedAt);
        builder.Property(row => row.Occasion).HasMaxLength(Occasion.MaxLength);
        builder.Property(row => row.DigestId).HasMaxLength(DigestRow.IdLength);
        builder.HasOne(row => row.Digest).WithMany().HasForeignKey(row => row.DigestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Subscription).WithMany().HasForeignKey(row => row.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DeliveryAttemptRow> builder)
    {
        builder.ToTable("DeliveryAttempts");
        builder.HasIndex(row => new { row.DeliveryId, row.Page });
        builder.Property(row => row.Outcome).HasConversion<string>().HasMaxLength(16);
        builder.HasOne(row => row.Delivery).WithMany().HasForeignKey(row => row.DeliveryId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DigestRow> builder)
    {
        builder.ToTable("Digests");
        builder.Property(row => row.Id).HasMaxLength(DigestRow.IdLength);
    }
}
