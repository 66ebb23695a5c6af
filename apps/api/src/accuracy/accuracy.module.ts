import { Module } from '@nestjs/common';
import { AccuracyController } from './accuracy.controller';
import { AccuracyRepository } from './accuracy.repository';
import { AccuracyService } from './accuracy.service';

@Module({ controllers: [AccuracyController], providers: [AccuracyRepository, AccuracyService] })
export class AccuracyModule {}
