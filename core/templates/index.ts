import { acquisition } from "./acquisition.ts";
import { annualPlan } from "./annual-plan.ts";
import { blogConversions } from "./blog-conversions.ts";
import { bounceRate } from "./bounce-rate.ts";
import { brandVoice } from "./brand-voice.ts";
import { customerLove } from "./customer-love.ts";
import { keywords } from "./keywords.ts";
import { leads } from "./leads.ts";
import { linkedinLeads } from "./linkedin-leads.ts";
import { newCustomers } from "./new-customers.ts";
import { newsletter } from "./newsletter.ts";
import { onboarding } from "./onboarding.ts";
import { productOnboarding } from "./product-onboarding.ts";
import { revenueSegment } from "./revenue-segment.ts";
import { reviews } from "./reviews.ts";
import { seo } from "./seo.ts";
import { social } from "./social.ts";
import type { Template } from "./template.ts";

/** The template catalogue, in the order users see it. */
export const TEMPLATES = [
  brandVoice,
  bounceRate,
  newsletter,
  acquisition,
  onboarding,
  reviews,
  social,
  seo,
  keywords,
  leads,
  newCustomers,
  blogConversions,
  customerLove,
  productOnboarding,
  linkedinLeads,
  revenueSegment,
  annualPlan,
] as const;

export type TemplateId = (typeof TEMPLATES)[number]["id"];

export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map((template) => template.id);

export const TEMPLATE_OF = Object.fromEntries(TEMPLATES.map((template): [string, Template] => [template.id, template])) as Readonly<
  Record<TemplateId, Template>
>;
