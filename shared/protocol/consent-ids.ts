/** Consents are asked one by one, each with its own signature (brief 1.5). */
export const consentIds = ['treatment', 'numbing', 'photosRecord', 'photosTeaching', 'photosMarketing', 'data', 'hairline'] as const;
